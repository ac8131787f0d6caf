<?xml version="1.0" encoding="UTF-8"?>
<!-- A report as the server runs it: a book whose first part prints what is wrong with the data, and whose others print only where nothing is. The server shows
     a failure of a report as a number without words, so faults must be pages. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output indent="yes"/>
  <!-- Where templates stand in the repository, as repo:/folder. -->
  <xsl:param name="templates"/>
  <!-- What the guard tries before the report runs: the report's own query. For a book that is the list of its parts, tried after all that the source has, with the folder that the parts' templates are in. -->
  <xsl:variable name="tried"><xsl:value-of select="normalize-space(/jasperReport/query)"/></xsl:variable>

  <xsl:template match="/jasperReport">
    <jasperReport language="java" sectionType="Part" name="{@name}">
      <xsl:copy-of select="@pageWidth|@pageHeight|@columnWidth|@leftMargin|@rightMargin|@topMargin|@bottomMargin"/>
      <xsl:copy-of select="property"/>
      <xsl:if test="not(@sectionType)">
        <property name="net.sf.jasperreports.print.create.bookmarks" value="true"/>
        <property name="net.sf.jasperreports.export.pdf.display.metadata.title" value="true"/>
      </xsl:if>
      <xsl:copy-of select="parameter[not(@forPrompting='false')]"/>
      <query language="scrutineer">guard <xsl:value-of select="$tried"/><xsl:if test="@sectionType"><xsl:value-of select="concat(' ', $templates, '/')"/></xsl:if></query>
      <xsl:if test="@sectionType"><xsl:copy-of select="field"/></xsl:if>
      <field name="faults" class="java.lang.Integer"/>
      <field name="guarded_year" class="java.lang.String"/>
      <field name="guarded_quarter" class="java.lang.Integer"/>
      <group name="all">
        <expression>1</expression>
        <groupHeader>
          <part>
            <printWhenExpression>$F{faults} > 0</printWhenExpression>
            <partNameExpression>"Faults"</partNameExpression>
            <component kind="subreportPart" usingCache="true">
              <expression>"<xsl:value-of select="$templates"/>/data_faults_jrxml"</expression>
              <parameter name="TRIED"><expression>"<xsl:call-template name="asJava"><xsl:with-param name="text" select="$tried"/></xsl:call-template><xsl:if test="@sectionType"><xsl:value-of select="concat(' ', $templates, '/')"/></xsl:if>"</expression></parameter>
              <xsl:for-each select="parameter[@name='SCRUTINEER_RUN' or @name='YEAR' or @name='QUARTER']"><parameter name="{@name}"><expression>$P{<xsl:value-of select="@name"/>}</expression></parameter></xsl:for-each>
            </component>
          </part>
          <xsl:if test="not(@sectionType)">
            <part>
              <printWhenExpression>$F{faults} == 0</printWhenExpression>
              <partNameExpression>"<xsl:value-of select="@name"/>"</partNameExpression>
              <component kind="subreportPart" usingCache="true">
                <expression>"<xsl:value-of select="concat($templates, '/', translate(@name, '-', '_'), '_jrxml')"/>"</expression>
                <xsl:for-each select="parameter[not(@forPrompting='false')]"><xsl:call-template name="handedOn"/></xsl:for-each>
              </component>
            </part>
          </xsl:if>
        </groupHeader>
      </group>
      <xsl:if test="@sectionType">
        <xsl:for-each select="group">
          <xsl:if test="groupFooter"><xsl:message terminate="yes">a book with a group footer of parts is not known</xsl:message></xsl:if>
          <group name="{@name}"><xsl:copy-of select="expression"/><groupHeader><xsl:apply-templates select="groupHeader/part"/></groupHeader></group>
        </xsl:for-each>
        <detail><xsl:apply-templates select="detail/part"/></detail>
      </xsl:if>
    </jasperReport>
  </xsl:template>

  <!-- A part that waits is always filled, or what follows it is lost: where there are faults, the query says that there is nothing to list. -->
  <xsl:template match="part[@evaluationTime]"><part><xsl:copy-of select="@*|property"/><xsl:call-template name="content"/></part></xsl:template>
  <xsl:template match="part[printWhenExpression]"><xsl:call-template name="part"><xsl:with-param name="when">$F{faults} == 0 &amp;&amp; (<xsl:value-of select="printWhenExpression"/>)</xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="part"><xsl:call-template name="part"><xsl:with-param name="when">$F{faults} == 0</xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template name="part">
    <xsl:param name="when"/>
    <part>
      <xsl:copy-of select="@*|property"/>
      <printWhenExpression><xsl:value-of select="$when"/></printWhenExpression>
      <xsl:call-template name="content"/>
    </part>
  </xsl:template>
  <xsl:template name="content">
    <xsl:copy-of select="partNameExpression"/>
    <component>
      <xsl:copy-of select="component/@*"/>
      <xsl:variable name="file" select="component/expression"/>
      <xsl:choose>
        <xsl:when test="$file = '&quot;reports/&quot; + $F{template} + &quot;/&quot; + $F{template} + &quot;.jasper&quot;'">
          <expression>"<xsl:value-of select="$templates"/>/" + $F{template}.replace('-', '_') + "_jrxml"</expression>
        </xsl:when>
        <xsl:when test="starts-with($file, '&quot;reports/') and substring-after($file, '.jasper') = '&quot;'">
          <expression>"<xsl:value-of select="concat($templates, '/', translate(substring-before(substring-after(substring-after($file, 'reports/'), '/'), '.jasper'), '-', '_'), '_jrxml')"/>"</expression>
        </xsl:when>
        <xsl:otherwise><xsl:message terminate="yes">a part that is not a template of reports/ is not known: <xsl:value-of select="$file"/></xsl:message></xsl:otherwise>
      </xsl:choose>
      <xsl:for-each select="component/parameter">
        <xsl:choose>
          <xsl:when test="@name='YEAR' or @name='QUARTER'"><xsl:call-template name="handedOn"/></xsl:when>
          <xsl:otherwise><xsl:copy-of select="."/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </component>
  </xsl:template>

  <!-- The period comes from the guard's own rows: a viewer that fills the report again has those and no query. -->
  <xsl:template name="handedOn">
    <parameter name="{@name}">
      <expression>
        <xsl:choose>
          <xsl:when test="@name='YEAR'">$F{guarded_year}</xsl:when>
          <xsl:when test="@name='QUARTER'">$F{guarded_quarter}</xsl:when>
          <xsl:otherwise>$P{<xsl:value-of select="@name"/>}</xsl:otherwise>
        </xsl:choose>
      </expression>
    </parameter>
  </xsl:template>

  <xsl:template name="asJava">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="contains($text, '$P')"><xsl:value-of select="substring-before($text, '$P')"/>" + <xsl:value-of select="concat('$P{', substring-before(substring-after($text, '{'), '}'), '}')"/> + "<xsl:call-template name="asJava"><xsl:with-param name="text" select="substring-after($text, '}')"/></xsl:call-template></xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
